import { createComponentImplementation } from '@a2ui/react/v0_9';
import { ButtonApi } from '@a2ui/web_core/v0_9/basic_catalog';
import { InlineText } from './inlineText';

/** The basic Button in our clothes: the library's comes without its style sheet. */
export const Button = createComponentImplementation(ButtonApi, ({ props, buildChild }) => {
  return (
    <button
      type="button"
      className={props.variant === 'primary' ? 'button button-primary' : 'button'}
      disabled={props.isValid === false}
      onClick={() => props.action?.()}
    >
      <InlineText value={true}>{buildChild(props.child)}</InlineText>
    </button>
  );
});
