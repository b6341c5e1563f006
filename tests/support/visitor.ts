import { type HTMLElement, parse } from 'node-html-parser'

export type Page = {
  status: number
  url: string
  headers: Headers
  html: string
  document: HTMLElement
  /** The words of `main` with single spaces. */
  text: string
}

export type Fields = Record<string, string | string[] | Blob | Blob[]>

/** A person with a browser without scripts: keeps cookies, follows redirects, fills in forms. */
export type Visitor = ReturnType<typeof newVisitor>

export function newVisitor(origin: string, headers: Record<string, string> = {}) {
  const cookies = new Map<string, string>()

  async function ask(path: string, init: RequestInit = {}, hops = 0): Promise<Page> {
    const url = new URL(path, origin)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...headers, ...(cookie ? { cookie } : {}), ...init.headers },
    })
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line)
    const location = response.headers.get('location')
    if (location && response.status < 400 && hops < 5)
      return ask(new URL(location, url).href, {}, hops + 1)
    return pageOf(response, url.href)
  }

  /** Sends a body to an address as it is. */
  function post(path: string, fields: Fields): Promise<Page> {
    return ask(path, { method: 'POST', body: bodyOf(fields), headers: { origin } })
  }

  /** Opens a page, fills in its form (the one with `action` or the first that posts) and presses its button. */
  async function submit(path: string, fields: Fields, form = 'form[method=post]'): Promise<Page> {
    const page = await ask(path)
    return submitOn(page, fields, form)
  }

  /** The same on a page that is already open. */
  function submitOn(page: Page, fields: Fields, form = 'form[method=post]'): Promise<Page> {
    const found = page.document.querySelector(form)
    if (!found)
      throw new Error(`No ${form} on ${page.url} (${page.status}): ${page.text.slice(0, 300)}`)
    const address = found.getAttribute('action') ?? page.url
    return post(new URL(address, page.url).href, { ...standing(found), ...written(found, fields) })
  }

  return { ask, post, submit, submitOn, cookies }
}

function keepCookie(cookies: Map<string, string>, line: string) {
  const [pair = ''] = line.split(';')
  const at = pair.indexOf('=')
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
  if (value === '' || /expires=thu, 01 jan 1970/i.test(line)) cookies.delete(name)
  else cookies.set(name, value)
}

async function pageOf(response: Response, url: string): Promise<Page> {
  const html = await response.text()
  const { status, headers } = response
  const known: { document?: HTMLElement; text?: string } = {}
  // Read only where a test looks at it: most answers are told by their status alone, and reading costs more than asking.
  const document = () => {
    known.document ??= parse(html)
    return known.document
  }
  return {
    ...{ status, url, headers, html },
    get document() {
      return document()
    },
    get text() {
      known.text ??= textOf(document())
      return known.text
    },
  }
}

function textOf(document: HTMLElement): string {
  const main = document.querySelector('main') ?? document
  return main.structuredText.replace(/\s+/g, ' ').trim()
}

/** A day is written into three fields where the form asks for it so. */
function written(form: HTMLElement, fields: Fields): Fields {
  const parts = Object.entries(fields).map(([name, value]): [string, Fields[string]][] => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? []
    if (!year || !month || !day || !form.querySelector(`[name="${name}-month"]`))
      return [[name, value]]
    return [
      [`${name}-day`, String(Number(day))],
      [`${name}-month`, String(Number(month))],
      [`${name}-year`, year],
    ]
  })
  return Object.fromEntries(parts.flat())
}

/** What the form holds before anybody types: hidden fields, texts, ticked boxes, chosen options. */
function standing(form: HTMLElement): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const add = (name: string | undefined, value: string) => {
    if (name) fields[name] = [...(fields[name] ?? []), value]
  }
  for (const input of form.querySelectorAll('input, textarea')) {
    const type = input.getAttribute('type') ?? 'text'
    if (['submit', 'button', 'file'].includes(type)) continue
    if (['checkbox', 'radio'].includes(type) && !input.hasAttribute('checked')) continue
    add(
      input.getAttribute('name'),
      input.tagName === 'TEXTAREA' ? input.textContent : (input.getAttribute('value') ?? ''),
    )
  }
  for (const select of form.querySelectorAll('select')) {
    const chosen = select.querySelector('option[selected]') ?? select.querySelector('option')
    add(select.getAttribute('name'), chosen?.getAttribute('value') ?? chosen?.textContent ?? '')
  }
  return fields
}

function bodyOf(fields: Fields): URLSearchParams | FormData {
  const entries = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  )
  if (!entries.some(([, value]) => value instanceof Blob))
    return new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}
