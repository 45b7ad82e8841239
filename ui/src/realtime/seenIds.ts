/** Remembers the last frame ids, so that a frame that comes twice is shown once. */
export class SeenIds {
  private readonly ids = new Set<string>();

  /** @param capacity how many ids are kept before the oldest is forgotten */
  constructor(private readonly capacity = 4000) {}

  /** @returns true the first time an id is offered; frames without an id are always new */
  firstTime(id: string): boolean {
    if (id === '') return true;
    if (this.ids.has(id)) return false;
    this.ids.add(id);
    if (this.ids.size > this.capacity) {
      const oldest = this.ids.values().next();
      if (!oldest.done) this.ids.delete(oldest.value);
    }
    return true;
  }
}
