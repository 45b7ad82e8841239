import { createContext, useContext, type ReactNode } from 'react';
import { useCollectedChat } from './useChat';

type Conversation = ReturnType<typeof useCollectedChat>;

const ConversationContext = createContext<Conversation | null>(null);

/** Collects the conversation whichever page is open, so that a streamed answer loses no piece. */
export function ConversationProvider({ children }: { children: ReactNode }) {
  return <ConversationContext value={useCollectedChat()}>{children}</ConversationContext>;
}

/** @returns the conversation; only inside a provider */
export function useConversation(): Conversation {
  const conversation = useContext(ConversationContext);
  if (conversation === null) throw new Error('useConversation needs a ConversationProvider');
  return conversation;
}
