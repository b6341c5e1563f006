import type { PhoneOrder, PhoneRecord } from '#app/domain/visits/phone.ts'
import type { KeptPhoto } from './store.ts'

/**
 * What became of a sending. `sent` only where the portal has read it back by its mark: a foreign page that answers in
 * its place, as networks with a sign-in do, is no answer. `later` is tried again by itself; `held` waits for the person.
 */
export type Sent =
  | { is: 'sent'; others: boolean }
  | { is: 'refused' | 'held' | 'later'; why: string }

/** A line that carries nothing any more is given up after this; the visit stays. In milliseconds. */
const patience = 120_000

export async function sendVisit(
  { visits, whose }: PhoneOrder,
  record: PhoneRecord,
  photos: readonly KeptPhoto[],
): Promise<Sent> {
  const form = new FormData()
  for (const [name, value] of Object.entries(record.fields)) form.set(name, value)
  const now = new Date().toISOString()
  const own = { mark: record.mark, said: record.said ?? now, sent: now, where: record.where, whose }
  for (const [name, value] of Object.entries(own)) form.set(name, value)
  for (const [at, { file }] of photos.entries()) form.append('photos', file, `${at + 1}.jpg`)
  try {
    const options = { method: 'POST', body: form, signal: AbortSignal.timeout(patience) }
    const answer = await fetch(`${visits}/${record.place}`, options)
    return read(answer.status, await answer.text(), record.mark)
  } catch {
    return { is: 'later', why: '' }
  }
}

function read(status: number, html: string, mark: string): Sent {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const kept = page.querySelector<HTMLElement>('[data-kept]')?.dataset.kept
  if (status === 200 && kept === mark)
    return { is: 'sent', others: page.querySelector('[data-others]') !== null }
  const why = sentences(page)
  if (status === 403) return { is: 'held', why }
  if ([404, 409, 413, 422].includes(status)) return { is: 'refused', why }
  return { is: 'later', why: '' }
}

/** What the portal says in the person's language: the faults of a form, else the page's own sentence. */
function sentences(page: Document): string {
  const told = page.querySelectorAll('#faults h2, #faults li')
  const found = told.length > 0 ? told : page.querySelectorAll('main h1, main h1 + p')
  return [...found].map((one) => one.textContent?.trim()).join('. ')
}
