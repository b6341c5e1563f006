/** Why something is not answered: the status of HTTP, and a sentence that whoever asks can read. */
export type Fault = { code: 400 | 403 | 404; description: string }

export type Answered<T> = { value: T } | { faults: readonly Fault[] }

export const wrong = (description: string): Fault => ({ code: 400, description })
export const unknown = (description: string): Fault => ({ code: 404, description })

/** One status for all: what does not exist, then a key, then everything else. */
export function statusOfFaults(faults: readonly Fault[]): number {
  const codes = faults.map(({ code }) => code)
  return codes.includes(403) ? 403 : codes.includes(404) ? 404 : 400
}
