import type { PhoneOrder, PhoneRecord, PhoneWord } from '#app/domain/visits/phone.ts'

/** The parts of the page that the script writes into. */
export type Desk = ReturnType<typeof deskIn>

type Act = (record: PhoneRecord) => void

export function deskIn(whole: HTMLElement, { words, language }: PhoneOrder) {
  const part = <E extends HTMLElement = HTMLElement>(name: string) =>
    whole.querySelector<E>(`[data-${name}]`)
  const say = (word: PhoneWord, given: Readonly<Record<string, string | number>> = {}) =>
    words[word].replace(/\{(\w+)\}/g, (_, name: string) => String(given[name] ?? ''))
  const write = (name: string, text: string) => {
    const place = part(name)
    if (place && place.textContent !== text) place.textContent = text
  }
  const clock = (moment: string) =>
    new Date(moment).toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' })
  const button = (text: string, act: () => void) => {
    const made = document.createElement('button')
    Object.assign(made, { type: 'button', className: 'button second', textContent: text })
    made.addEventListener('click', act)
    return made
  }
  return {
    part,
    say,
    write,
    clock,
    button,
    show(name: string, is: boolean) {
      const place = part(name)
      if (place) place.hidden = !is
    },
    /** How many wait, since when, and what of each. */
    list(records: readonly PhoneRecord[], act: { open: Act; remove: Act }) {
      const unsent = records.filter(({ state }) => state !== 'sent')
      const [oldest] = unsent
      write('count', String(unsent.length))
      write(
        'queued',
        oldest
          ? say('queued', { count: unsent.length, since: clock(oldest.begun) })
          : say('nothingQueued'),
      )
      write('offline', navigator.onLine ? '' : say('offline'))
      this.show('unsent', unsent.length > 0 || !navigator.onLine)
      this.show(
        'send',
        unsent.some(({ state }) => state === 'waiting'),
      )
      this.show('nothing', unsent.length === 0)
      part('records')?.replaceChildren(...records.map((record) => this.line(record, act)))
    },
    line(record: PhoneRecord, act: { open: Act; remove: Act }) {
      const { state, mark, place, called, tries, problem, said, begun } = record
      const line = document.createElement('li')
      line.dataset.mark = mark
      line.dataset.state = state
      const head = document.createElement('p')
      const name = document.createElement('b')
      name.textContent = place === null ? say('noPlace') : called
      const tag = document.createElement('span')
      const kinds = { draft: 'on', waiting: 'wait', refused: 'late', sent: 'yes' } as const
      Object.assign(tag, { className: `tag ${kinds[state]}`, textContent: say(state) })
      head.append(name, ' ', tag)
      const note = document.createElement('p')
      note.className = 'quiet'
      note.textContent = [
        say('visitedAt', { at: clock(said ?? begun) }),
        problem || (tries > 0 && state === 'waiting' ? say('noAnswer', { tries }) : ''),
      ]
        .filter(Boolean)
        .join(' ')
      line.append(head, note)
      const row = document.createElement('p')
      // What may have arrived already is not changed any more: the portal keeps the first of a mark.
      const isOpen =
        state === 'draft' || state === 'refused' || (state === 'waiting' && tries === 0)
      if (isOpen)
        row.append(
          button(say('open'), () => act.open(record)),
          ' ',
        )
      // What the portal has is only put off the phone: nothing is lost, so nothing is asked twice.
      const removing = button(say(state === 'sent' ? 'putOff' : 'remove'), () => {
        if (removing.textContent !== say('remove')) act.remove(record)
        else removing.textContent = say('removeSure')
      })
      row.append(removing)
      line.append(row)
      return line
    },
  }
}
