import {
  CalendarDays,
  ChartNoAxesCombined,
  CircleUserRound,
  ClipboardList,
  FileInput,
  History,
  House,
  LibraryBig,
  MessageCircle,
  Settings,
  SquareActivity,
} from 'lucide-react';

/** The pages by the name of their text, in the order of the navigation; `always` ones are in the bar of a phone. */
export const PAGES = [
  { key: 'today', path: '/', always: true, Icon: House },
  { key: 'plan', path: '/app/plan', always: true, Icon: CalendarDays },
  { key: 'coach', path: '/app/coach', always: true, Icon: MessageCircle },
  { key: 'progress', path: '/app/progress', always: true, Icon: ChartNoAxesCombined },
  { key: 'history', path: '/app/history', always: false, Icon: History },
  { key: 'exercises', path: '/app/exercises', always: false, Icon: LibraryBig },
  { key: 'programs', path: '/app/programs', always: false, Icon: ClipboardList },
  { key: 'reviews', path: '/app/reviews', always: false, Icon: SquareActivity },
  { key: 'import', path: '/app/import', always: false, Icon: FileInput },
  { key: 'settings', path: '/app/settings', always: false, Icon: Settings },
  { key: 'account', path: '/app/account', always: false, Icon: CircleUserRound },
] as const;
