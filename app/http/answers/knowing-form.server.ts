import { formMark, laterForm } from '#app/ui/fields/for-form.ts'

const part = new RegExp(`<${formMark} there="(yes|no)">(.*?)</${formMark}>`, 'gs')
const end = Buffer.from(`</${formMark}>`)

/** A made page with what fits its form (the id), or with what fits a page without one. */
export function knowingForm(html: Buffer<ArrayBuffer>, form: string | undefined) {
  const last = html.lastIndexOf(end)
  if (last < 0) return html
  // The marks stand in the head of the page: its long rest is not read as text.
  const rest = html.subarray(last + end.length)
  const head = html.subarray(0, last + end.length).toString()
  const shown = head.replace(part, (_whole, there, inside: string) =>
    (there === 'yes') === (form !== undefined) ? inside.replaceAll(laterForm, form ?? '') : '',
  )
  return Buffer.concat([Buffer.from(shown), rest])
}
