import { createComponentImplementation } from '@a2ui/react/v0_9';
import { TextApi } from '@a2ui/web_core/v0_9/basic_catalog';
import { useContext } from 'react';
import { Markdown } from '../../chat/Markdown';
import { InlineText } from './inlineText';

/** The basic Text, with the same careful markdown as the chat. */
export const Text = createComponentImplementation(TextApi, ({ props }) => {
  const text = typeof props.text === 'string' ? props.text : '';
  const inline = useContext(InlineText);
  const variant = props.variant ?? 'body';
  if (inline) return <span>{text}</span>;
  if (variant === 'body') return <Markdown text={text} />;
  if (variant === 'caption') return <p className="quiet">{text}</p>;
  // h1 and h2 belong to the page and the panel.
  const Heading = variant === 'h1' || variant === 'h2' ? 'h3' : 'h4';
  return <Heading>{text}</Heading>;
});
