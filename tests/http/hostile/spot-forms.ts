import { type HTMLElement, parse } from 'node-html-parser'

export type Spotted = {
  name: string
  kind: 'text' | 'choice' | 'hidden' | 'file' | 'button'
  /** What it holds before anybody types. */
  standing: readonly string[]
  /** Whether what was typed is shown again; a password never is. */
  shownAgain: boolean
}

export type SpottedForm = {
  /** The page it stands on. */
  page: string
  /** Where it is sent, with its query. */
  to: string
  method: 'get' | 'post'
  multipart: boolean
  fields: readonly Spotted[]
}

/** Fields that differ in a number alone are rows of one table, which one rule reads. */
export const nameKind = (name: string) => name.replace(/\d+/g, '#')

/** Every form of a page, with all the fields it has. */
export function spotForms(html: string, page: string): SpottedForm[] {
  return parse(html)
    .querySelectorAll('form')
    .map((form) => {
      const { pathname, search } = new URL(form.getAttribute('action') ?? page, `http://x${page}`)
      return {
        page,
        to: pathname + search,
        method: form.getAttribute('method')?.toLowerCase() === 'post' ? 'post' : 'get',
        multipart: form.getAttribute('enctype') === 'multipart/form-data',
        fields: fieldsOf(form),
      }
    })
}

function fieldsOf(form: HTMLElement): Spotted[] {
  const fields = new Map<string, Spotted>()
  for (const element of form.querySelectorAll('input, textarea, select, button[name]')) {
    const name = element.getAttribute('name')
    if (!name) continue
    const found = spotted(element, name)
    const before = fields.get(name)
    fields.set(
      name,
      before ? { ...before, standing: [...before.standing, ...found.standing] } : found,
    )
  }
  return [...fields.values()]
}

const kinds: Record<string, Spotted['kind']> = {
  checkbox: 'choice',
  radio: 'choice',
  hidden: 'hidden',
  file: 'file',
  submit: 'button',
}

function spotted(element: HTMLElement, name: string): Spotted {
  const type = element.getAttribute('type') ?? ''
  const value = element.getAttribute('value')
  if (element.tagName === 'SELECT') {
    const chosen = element.querySelector('option[selected]') ?? element.querySelector('option')
    return { name, kind: 'choice', standing: [optionValue(chosen)], shownAgain: false }
  }
  if (element.tagName === 'TEXTAREA')
    return { name, kind: 'text', standing: [element.textContent], shownAgain: true }
  if (element.tagName === 'BUTTON') return { name, kind: 'button', standing: [], shownAgain: false }
  const kind = kinds[type] ?? 'text'
  const off = (kind === 'choice' && !element.hasAttribute('checked')) || kind === 'file'
  const standing = off || kind === 'button' ? [] : [value ?? '']
  return { name, kind, standing, shownAgain: kind === 'text' && type !== 'password' }
}

const optionValue = (option: HTMLElement | null) =>
  option ? (option.getAttribute('value') ?? option.textContent) : ''

/** The addresses of the same site that a page leads to. */
export function linksOn(html: string, page: string): string[] {
  const links = parse(html)
    .querySelectorAll('a[href]')
    .map((link) => new URL(link.getAttribute('href') ?? '', `http://x${page}`))
  return links.filter(({ host }) => host === 'x').map(({ pathname, search }) => pathname + search)
}
