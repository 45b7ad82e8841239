import { describe, expect, it } from 'vitest';
import { newEnvelope } from '../realtime/envelope';
import { foldPanels } from './panels';
import { compact, loadPanels, MAX_PANELS, savePanels, type Panel } from './panelStorage';

const create = (surfaceId: string) =>
  newEnvelope('ui.create', { surfaceId, messages: [{ version: 'v0.9' }] });
const data = (path: string, value: unknown) => ({
  version: 'v0.9',
  updateDataModel: { surfaceId: 'a', path, value },
});

function fold(...frames: ReturnType<typeof newEnvelope>[]): readonly Panel[] {
  return frames.reduce<readonly Panel[]>(foldPanels, []);
}

describe('the panels', () => {
  it('stand newest first', () => {
    expect(fold(create('a'), create('b')).map(({ surfaceId }) => surfaceId)).toEqual(['b', 'a']);
  });

  it('grow by updates, and ignore those for closed ones', () => {
    const update = newEnvelope('ui.update', { surfaceId: 'a', messages: [data('/x', 1)] });
    expect(fold(create('a'), update)[0]?.messages).toHaveLength(2);
    expect(fold(update)).toEqual([]);
  });

  it('are replaced by a create of the same id, and removed by a delete', () => {
    const [first] = fold(create('a'));
    const again = foldPanels([first!], create('a'));
    expect(again).toHaveLength(1);
    expect(again[0]?.generation).not.toBe(first?.generation);
    expect(foldPanels(again, newEnvelope('ui.delete', { surfaceId: 'a', messages: [] }))).toEqual(
      [],
    );
  });

  it('are kept for the next visit, the last twenty', () => {
    const panels = fold(...Array.from({ length: 25 }, (_, n) => create(`s${n}`)));
    savePanels('u', panels);
    expect(loadPanels('u')).toEqual(panels);
    expect(panels).toHaveLength(MAX_PANELS);
  });

  it('are stored without what was overwritten', () => {
    expect(compact([data('/x', 1), data('/y', 1), data('/x', 2)])).toEqual([
      data('/y', 1),
      data('/x', 2),
    ]);
  });
});
