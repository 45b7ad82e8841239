import { CanvasFrame } from '../canvas/CanvasFrame';
import { ChatPanel } from '../chat/ChatPanel';
import { FirstWeek } from './FirstWeek';
import { useSeen } from './news';

/** The coach: the conversation with its cards, and where to write. */
export function Coach() {
  useSeen();
  return (
    <ChatPanel>
      <FirstWeek />
      <CanvasFrame />
    </ChatPanel>
  );
}
