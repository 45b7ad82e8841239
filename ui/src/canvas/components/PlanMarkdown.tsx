import { createComponentImplementation } from '@a2ui/react/v0_9';
import { PlanMarkdownApi } from '../../a2ui/apis';
import { Markdown } from '../../chat/Markdown';
import { str } from '../../api/read';

/** A plan as markdown. */
export const PlanMarkdown = createComponentImplementation(PlanMarkdownApi, ({ props }) => {
  const title = str(props.title);
  return (
    <div data-component="PlanMarkdown" className="plan">
      {title !== undefined && <h3>{title}</h3>}
      <Markdown text={str(props.markdown) ?? ''} />
    </div>
  );
});
