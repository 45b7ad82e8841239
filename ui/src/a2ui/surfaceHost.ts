import {
  MessageProcessor,
  type A2uiClientAction,
  type Catalog,
  type SurfaceModel,
} from '@a2ui/web_core/v0_9';
import type { ReactComponentImplementation } from '@a2ui/react/v0_9';
import { obj, type Json } from '../api/read';
import { PanelProblem, type ProblemCode } from './problem';
import { validateMessage } from './validate';

/** The surface of one panel, as far as its messages got. */
export type PanelSurface = SurfaceModel<ReactComponentImplementation>;

interface Hooks {
  readonly onAction: (action: A2uiClientAction) => void;
  /** Called for every message that could not be used; the others go on. */
  readonly onProblem: (problem: PanelProblem) => void;
}

/** Errors of the library by what they mean to us. */
function codeOf(error: Error): ProblemCode {
  if (error.message.startsWith('Catalog not found')) return 'CATALOG_NOT_FOUND';
  if (error.message.startsWith('Surface not found')) return 'SURFACE_NOT_FOUND';
  return 'VALIDATION_FAILED';
}

function asProblem(error: unknown): PanelProblem {
  if (error instanceof PanelProblem) return error;
  if (error instanceof Error) return new PanelProblem(codeOf(error), error.message);
  return new PanelProblem('VALIDATION_FAILED', String(error));
}

/**
 * Runs the messages of one panel, one by one: a message that fails is reported and skipped, and can
 * neither stop the rest nor touch another panel.
 */
export class SurfaceHost {
  private readonly processor: MessageProcessor<ReactComponentImplementation>;
  private done = 0;

  constructor(
    private readonly surfaceId: string,
    private readonly catalog: Catalog<ReactComponentImplementation>,
    private readonly hooks: Hooks,
  ) {
    this.processor = new MessageProcessor([catalog], hooks.onAction);
  }

  /** Runs those of `messages` that have not run yet; the list only ever grows. */
  run(messages: readonly Json[]): void {
    for (; this.done < messages.length; this.done += 1) {
      const message = messages[this.done];
      if (message !== undefined) this.runOne(message);
    }
  }

  /** @returns the surface, or null before its createSurface */
  surface(): PanelSurface | null {
    return this.processor.model.getSurface(this.surfaceId) ?? null;
  }

  /** Frees the surface. */
  dispose(): void {
    this.processor.model.dispose();
  }

  private runOne(message: Json): void {
    try {
      const valid = validateMessage(message, this.surfaceId, this.catalog.components);
      this.processor.processMessages([valid]);
      if ('createSurface' in valid) {
        this.surface()?.onError.subscribe((error) =>
          this.hooks.onProblem(new PanelProblem('RENDER_FAILED', String(obj(error)['message']))),
        );
      }
    } catch (error) {
      this.hooks.onProblem(asProblem(error));
    }
  }
}
