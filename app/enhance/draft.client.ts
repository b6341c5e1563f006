/** What the page tells the script: when the server last kept the draft, and the sentences to show. */
type PhoneWords = { saved: string; kept: string; restored: string }
type Kept = { saved: string; answers: Record<string, string[]> }

const pause = 400
const place = document.querySelector<HTMLElement>('[data-on-phone]')
const form =
  place?.closest('form') ??
  document.querySelector<HTMLFormElement>('form[enctype="multipart/form-data"]')
if (place && form) keepOnPhone(form, place)

/**
 * Keeps unsent typing on the phone. It is laid back only while the server's draft is the one it was typed into, so
 * that clocks do not matter; and says at once when there is no connection to send it by.
 */
function keepOnPhone(form: HTMLFormElement, place: HTMLElement) {
  // The page wrote the attribute from the same names.
  const words = JSON.parse(place.dataset.onPhone ?? '{}') as PhoneWords
  const key = `ashar ${location.pathname}`
  const say = (text: string) => {
    place.textContent = text
  }
  restore(form, key, words, say)
  let waiting = 0
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => {
      keep(key, { saved: words.saved, answers: answersOf(form) })
      say(words.kept)
    }, pause)
  })
  form.addEventListener('submit', (event) => {
    keep(key, { saved: words.saved, answers: answersOf(form) })
    if (navigator.onLine) return
    event.preventDefault()
    say(words.kept)
  })
}

function restore(
  form: HTMLFormElement,
  key: string,
  words: PhoneWords,
  say: (text: string) => void,
) {
  const kept = read(key)
  if (!kept) return
  if (kept.saved !== words.saved) return forget(key)
  if (JSON.stringify(kept.answers) === JSON.stringify(answersOf(form))) return
  for (const field of typedFields(form)) {
    const values = kept.answers[field.name]
    const row = typedFields(form)
      .filter(({ name }) => name === field.name)
      .indexOf(field)
    field.value = values?.[row] ?? field.value
  }
  say(words.restored)
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function typedFields(form: HTMLFormElement): Typed[] {
  return [
    ...form.querySelectorAll<Typed>('input:not([type=hidden], [type=file]), textarea, select'),
  ]
}

function answersOf(form: HTMLFormElement): Record<string, string[]> {
  const answers: Record<string, string[]> = {}
  for (const { name, value } of typedFields(form)) {
    const values = answers[name] ?? []
    values.push(value)
    answers[name] = values
  }
  return answers
}

/** A phone may forbid keeping anything; then the server's draft is all there is. */
function keep(key: string, kept: Kept) {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {}
}

function read(key: string): Kept | null {
  try {
    // Only this script writes under its key.
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

function forget(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {}
}

export {}
