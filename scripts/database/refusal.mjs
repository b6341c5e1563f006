/** A step that cannot go on; its message is one sentence for the person who started it. */
export class Refusal extends Error {
  /** @param {string} sentence what was tried and what to do */
  constructor(sentence) {
    super(sentence)
    this.name = 'Refusal'
  }
}
