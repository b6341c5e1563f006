/** What an answer says, before it is written as XML or JSON. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [name: string]: Value }

/** What each thing of a list is called in XML; JSON leaves these names out. */
const itemOf: Readonly<Record<string, string>> = {
  attributes: 'attribute',
  discovery: 'discovery',
  endpoints: 'endpoint',
  errors: 'error',
  formats: 'format',
  notes: 'note',
  photos: 'photo',
  service_requests: 'request',
  services: 'service',
  values: 'value',
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** What XML reads otherwise, and what it does not know at all. */
const escaped = (words: string) =>
  words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (sign) => signs[sign] ?? sign)

function element(name: string, value: Value): string {
  if (value === null || value === '') return `<${name}/>`
  if (typeof value !== 'object') return `<${name}>${escaped(String(value))}</${name}>`
  const inside = isList(value)
    ? value.map((one) => element(itemOf[name] ?? 'item', one))
    : Object.entries(value).map(([key, one]) => element(key, one))
  return inside.length === 0 ? `<${name}/>` : `<${name}>${inside.join('')}</${name}>`
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

export const formats = ['xml', 'json'] as const
export type Format = (typeof formats)[number]

export const mediaTypes: Readonly<Record<Format, string>> = {
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** An answer in the format that was asked for; `root` is the outer element, which only XML has. */
export function written(format: Format, root: string, value: Value): string {
  return format === 'json'
    ? JSON.stringify(value)
    : `<?xml version="1.0" encoding="utf-8"?>\n${element(root, value)}\n`
}
