import type { PhoneOrder, PhoneRecord } from '#app/domain/visits/phone.ts'
import { shrink } from '../shrink.ts'
import type { Desk } from './desk.ts'
import type { Store } from './store.ts'

/** Typing is kept after a pause as short as this: a battery gives no warning. In milliseconds. */
const pause = 200

type Saved = { changed(): Promise<void>; done(record: PhoneRecord): Promise<void> }

/** The form of one visit, made of the page's own templates; every change is kept at once. */
export function editorOf(order: PhoneOrder, store: Store, desk: Desk, saved: Saved) {
  const form = desk.part<HTMLFormElement>('editor')
  const fields = desk.part('fields')
  const chooser = desk.part<HTMLSelectElement>('place')
  let record: PhoneRecord | null = null
  let waiting = 0

  const typed = (): Record<string, string> => {
    if (!form) return {}
    const all = [...new FormData(form)].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
    )
    return Object.fromEntries(all)
  }

  async function keep() {
    clearTimeout(waiting)
    if (!record) return
    const place = Number(chooser?.value) || null
    const called = order.places.find(({ number }) => number === place)?.called ?? ''
    record = { ...record, place, called, fields: typed(), kept: new Date().toISOString() }
    try {
      await store.put(record)
      desk.write('saved', desk.say('saved', { at: desk.clock(record.kept) }))
    } catch {
      desk.write('saved', desk.say('notSaved'))
    }
  }

  /** The fields of the place's kind; what was typed stays where the new kind asks it too. */
  function lay(values: Readonly<Record<string, string>>) {
    const place = order.places.find(({ number }) => String(number) === chooser?.value)
    const template = document.querySelector<HTMLTemplateElement>(
      `template[data-kind="${place?.kind ?? ''}"]`,
    )
    if (!template || !fields) return
    fields.replaceChildren(template.content.cloneNode(true))
    for (const field of fields.querySelectorAll<HTMLInputElement>('input, textarea')) {
      const value = values[field.name] ?? ''
      if (field.type === 'radio') field.checked = field.value === value
      else if (field.type !== 'file') field.value = value
    }
    const camera = fields.querySelector<HTMLInputElement>('input[type=file]')
    camera?.setAttribute('capture', 'environment')
    // The camera may end the page: what was typed is safe before it opens.
    camera?.addEventListener('click', () => void keep())
    camera?.addEventListener('change', () => void addPhotos(camera))
  }

  async function addPhotos(camera: HTMLInputElement) {
    if (!record) return
    const { mark } = record
    const before = (await store.photos(mark)).length
    const chosen = [...(camera.files ?? [])].slice(0, order.mostPhotos - before)
    const tooMany = (camera.files?.length ?? 0) > chosen.length
    try {
      for (const file of chosen)
        await store.putPhoto({ id: crypto.randomUUID(), mark, file: await shrink(file, 60_000) })
      desk.write('photo-fault', tooMany ? desk.say('tooManyPhotos', { max: order.mostPhotos }) : '')
      camera.value = ''
    } catch {
      desk.write('photo-fault', desk.say('notSaved'))
    }
    await keep()
    await showPhotos()
  }

  async function showPhotos() {
    if (!record) return
    const photos = await store.photos(record.mark)
    const bytes = photos.reduce((sum, { file }) => sum + file.size, 0)
    const lines = photos.map(({ id, file }) => {
      const line = document.createElement('li')
      const picture = document.createElement('img')
      picture.src = URL.createObjectURL(file)
      picture.alt = ''
      picture.width = 96
      picture.onload = () => URL.revokeObjectURL(picture.src)
      const remove = desk.button(desk.say('removePhoto'), async () => {
        await store.removePhoto(id)
        await showPhotos()
      })
      line.append(picture, ' ', remove)
      return line
    })
    desk.part('photos')?.replaceChildren(...lines)
    const kilobytes = Math.ceil(bytes / 1_024)
    const given = { count: photos.length, size: kilobytes }
    desk.write('photos-kept', photos.length > 0 ? desk.say('photosKept', given) : '')
  }

  /** Asked once, when the monitor wants it; where the phone goes afterwards nobody is told. */
  function sayWhere(box: HTMLInputElement) {
    if (!record) return
    if (!box.checked) {
      record = { ...record, where: '' }
      desk.write('where-said', '')
      return void keep()
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (!record) return
        record = { ...record, where: `${coords.latitude},${coords.longitude}` }
        desk.write('where-said', desk.say('whereDone'))
        void keep()
      },
      () => {
        box.checked = false
        desk.write('where-said', desk.say('whereFailed'))
      },
      { enableHighAccuracy: true, timeout: 30_000 },
    )
  }

  form?.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => void keep(), pause)
  })
  chooser?.addEventListener('change', () => lay(typed()))
  desk.part<HTMLInputElement>('where')?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) sayWhere(target)
  })
  for (const event of ['pagehide', 'visibilitychange'])
    document.addEventListener(event, () => void keep())
  form?.addEventListener('submit', async (event) => {
    event.preventDefault()
    await keep()
    if (!record) return
    if (record.place === null) return desk.write('saved', desk.say('needPlace'))
    const said = record.said ?? new Date().toISOString()
    await saved.done({ ...record, state: 'waiting', said, tries: 0, after: 0, problem: '' })
    close()
  })
  desk.part('close')?.addEventListener('click', async () => {
    await keep()
    close()
    await saved.changed()
  })

  function close() {
    clearTimeout(waiting)
    record = null
    if (form) form.hidden = true
    forget()
  }

  const opened = `ashar-visit-open-${order.whose}`
  const remember = (mark: string) => {
    try {
      localStorage.setItem(opened, mark)
    } catch {}
  }
  const forget = () => {
    try {
      localStorage.removeItem(opened)
    } catch {}
  }
  return {
    close,
    /** Which visit was open when the page ended, and was not closed by the person. */
    leftOpen: (): string | null => {
      try {
        return localStorage.getItem(opened)
      } catch {
        return null
      }
    },
    isOpen: (mark: string) => record?.mark === mark,
    async open(wanted: PhoneRecord) {
      await keep()
      record = { ...wanted, state: 'draft' }
      remember(wanted.mark)
      if (chooser) chooser.value = String(wanted.place ?? '')
      lay(wanted.fields)
      const box = desk.part<HTMLInputElement>('where')
      if (box) box.checked = wanted.where !== ''
      for (const name of ['saved', 'photo-fault', 'where-said']) desk.write(name, '')
      if (form) form.hidden = false
      await showPhotos()
      form?.scrollIntoView()
      chooser?.focus({ preventScroll: true })
    },
  }
}
