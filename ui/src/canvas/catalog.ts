import { basicCatalog, type ReactComponentImplementation } from '@a2ui/react/v0_9';
import { Catalog } from '@a2ui/web_core/v0_9';
import { CATALOG_ID } from '../a2ui/apis';
import { Button } from './components/Button';
import { CheckIn } from './components/CheckIn';
import { FatigueChart } from './components/FatigueChart';
import { MuscleVolume } from './components/MuscleVolume';
import { OnboardingForm } from './components/OnboardingForm';
import { PlanDiff } from './components/PlanDiff';
import { PlanMarkdown } from './components/PlanMarkdown';
import { ReadinessGauge } from './components/ReadinessGauge';
import { RestTimer } from './components/RestTimer';
import { SessionSummary } from './components/SessionSummary';
import { SetLogger } from './components/SetLogger';
import { Text } from './components/Text';
import { WeeklyReviewCard } from './components/WeeklyReviewCard';

// Later ones win: our Button and Text look and read as the rest of the page.
const components = [
  ...basicCatalog.components.values(),
  Button,
  Text,
  SetLogger,
  SessionSummary,
  PlanMarkdown,
  PlanDiff,
  OnboardingForm,
  RestTimer,
  ReadinessGauge,
  CheckIn,
  FatigueChart,
  MuscleVolume,
  WeeklyReviewCard,
];

// Nothing on a panel may lead off this page.
const functions = [...basicCatalog.functions.values()].filter(({ name }) => name !== 'openUrl');

/** What panels may be made of: the basic catalogue without openUrl, plus our components. */
export const catalog = new Catalog<ReactComponentImplementation>(CATALOG_ID, components, functions);
