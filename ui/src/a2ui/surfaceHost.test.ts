import { describe, expect, it, vi } from 'vitest';
import { catalog } from '../canvas/catalog';
import { CATALOG_ID } from './apis';
import { problemReport, type PanelProblem } from './problem';
import { SurfaceHost } from './surfaceHost';

// The library writes every refused component to the console, too.
vi.spyOn(console, 'error').mockImplementation(() => undefined);

const create = { version: 'v0.9', createSurface: { surfaceId: 's', catalogId: CATALOG_ID } };
const components = (...list: object[]) => ({
  version: 'v0.9',
  updateComponents: { surfaceId: 's', components: list },
});
const text = { id: 'root', component: 'Text', text: 'hello' };

function run(...messages: object[]) {
  const problems: PanelProblem[] = [];
  const host = new SurfaceHost('s', catalog, {
    onAction: () => undefined,
    onProblem: (problem) => problems.push(problem),
  });
  host.run(messages as Record<string, unknown>[]);
  return { host, problems, codes: problems.map(({ code }) => code) };
}

describe('the surface host', () => {
  it('draws what is valid', () => {
    const { host, problems } = run(create, components(text));
    expect(problems).toEqual([]);
    expect(host.surface()?.componentsModel.get('root')?.type).toBe('Text');
  });

  it('goes on after a message that failed', () => {
    const { host, codes } = run(create, { version: 'v0.9', nonsense: {} }, components(text));
    expect(codes).toEqual(['VALIDATION_FAILED']);
    expect(host.surface()?.componentsModel.get('root')).toBeDefined();
  });

  it.each(['v0.8', 'v0.9.1', undefined])('refuses version %s', (version) => {
    expect(run({ ...create, version }).codes).toEqual(['VERSION']);
  });

  it('refuses an unknown component, an unknown catalogue, and an update before the create', () => {
    expect(run(create, components({ id: 'root', component: 'Hologram' })).codes).toEqual([
      'UNKNOWN_COMPONENT',
    ]);
    const foreign = { version: 'v0.9', createSurface: { surfaceId: 's', catalogId: 'x:y' } };
    expect(run(foreign).codes).toEqual(['CATALOG_NOT_FOUND']);
    expect(run(components(text)).codes).toEqual(['SURFACE_NOT_FOUND']);
  });

  it('refuses wrong properties and messages for another surface', () => {
    expect(run(create, components({ id: 'root', component: 'SetLogger' })).codes).toEqual([
      'VALIDATION_FAILED',
    ]);
    const other = {
      version: 'v0.9',
      updateDataModel: { surfaceId: 'other', path: '/x', value: 1 },
    };
    expect(run(create, other).codes).toEqual(['VALIDATION_FAILED']);
  });

  it('runs every message once, also when the list grows', () => {
    const { host, problems } = run(create);
    host.run([create, components(text)] as Record<string, unknown>[]);
    expect(problems).toEqual([]);
    expect(host.surface()?.componentsModel.get('root')).toBeDefined();
  });

  it('reports a problem as an A2UI client error', () => {
    const { problems } = run(create, components({ id: 'root', component: 'Hologram' }));
    expect(problemReport('s', problems[0]!)).toEqual({
      version: 'v0.9',
      error: {
        code: 'VALIDATION_FAILED',
        surfaceId: 's',
        path: '/updateComponents/components/0/component',
        message: 'Hologram',
      },
    });
  });
});
