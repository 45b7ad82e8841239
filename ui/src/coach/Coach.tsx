import { CanvasFrame } from '../canvas/CanvasFrame';
import { ChatPanel } from '../chat/ChatPanel';

/** The coach: the conversation with its cards, and where to write. */
export function Coach() {
  return (
    <ChatPanel>
      <CanvasFrame />
    </ChatPanel>
  );
}
