import { createComponentImplementation } from '@a2ui/react/v0_9';
import type { ComponentContext } from '@a2ui/web_core/v0_9';
import { ButtonApi } from '@a2ui/web_core/v0_9/basic_catalog';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { obj, str } from '../../api/read';
import { Notice } from '../../shared/Notice';
import { usePanelPlace } from '../panelContext';
import { useActionFate } from '../useActionFate';
import { useResolved } from '../useResolved';
import { InlineText } from './inlineText';

interface Props {
  context: ComponentContext;
  primary: boolean;
  valid: boolean;
  press: () => void;
  children: ReactNode;
}

/**
 * A button whose action becomes something in the log: it can be pressed once, says how that went,
 * and is back when it was refused or when the data it would send have changed.
 */
function OnceButton({ context, primary, valid, press, children }: Props) {
  const { t } = useTranslation();
  const { surfaceId } = usePanelPlace();
  const action = obj(useResolved(context.dataContext, context.componentModel.properties['action']));
  const event = obj(action['event']);
  const name = str(event['name']) ?? '';
  const asked = {
    surfaceId,
    componentId: context.componentModel.id,
    name,
    context: obj(event['context']),
  };
  const { fate, send } = useActionFate(asked, press);
  const done = name.startsWith('log') ? t('action.logged') : t('action.done');
  const words =
    fate?.state === 'pending' ? t('action.sending') : fate?.state === 'acked' ? done : null;

  return (
    <div className="once">
      <button
        type="button"
        className={primary ? 'button button-primary' : 'button'}
        disabled={!valid || words !== null}
        data-state={fate?.state}
        onClick={send}
      >
        {words ?? children}
      </button>
      <span className="visually-hidden" role="status">
        {words}
      </span>
      {fate?.state === 'failed' && (
        <Notice tone="bad">{t('action.refused', { reason: fate.message })}</Notice>
      )}
    </div>
  );
}

/** The basic Button in our clothes: the library's comes without its style sheet. */
export const Button = createComponentImplementation(ButtonApi, ({ props, buildChild, context }) => {
  return (
    <OnceButton
      context={context}
      primary={props.variant === 'primary'}
      valid={props.isValid !== false}
      press={() => props.action?.()}
    >
      <InlineText value={true}>{buildChild(props.child)}</InlineText>
    </OnceButton>
  );
});
