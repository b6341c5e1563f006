/** The parts of the page that the recount writes into. */
export type Desk = ReturnType<typeof deskIn>

export function deskIn(whole: HTMLElement) {
  const part = (name: string) => whole.querySelector<HTMLElement>(`[data-${name}]`)
  const show = (name: string, is: boolean) => {
    const place = part(name)
    if (place) place.hidden = !is
  }
  const list = (name: string, lines: readonly string[]) =>
    part(name)?.replaceChildren(
      ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
    )
  return {
    on: (name: string, event: string, act: (event: Event) => void) =>
      part(name)?.addEventListener(event, act),
    /** The sentence read out, and the lines below it. */
    say(sentence: string, lines: readonly string[] = []) {
      const status = part('status')
      if (status) status.textContent = sentence
      list('lines', lines)
    },
    running(is: boolean) {
      for (const button of whole.querySelectorAll<HTMLButtonElement>('[data-start]'))
        button.disabled = is
      show('running', is)
    },
    show,
    list,
    files: () => [...(whole.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])],
    ticked: () =>
      [...whole.querySelectorAll<HTMLInputElement>('[data-own] input:checked')].map(({ value }) =>
        Number(value),
      ),
  }
}
