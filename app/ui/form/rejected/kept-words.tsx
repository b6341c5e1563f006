import type { Written } from '#app/forms/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'

/** What was typed into a form that cannot be shown any more, under the names of its fields, to be copied. */
export function KeptWords({ words }: { words: readonly Written[] }) {
  const text = useText().frame.form
  if (words.length === 0) return null
  return (
    <section className="kept-words">
      <h2>{text.written}</h2>
      {words.map(({ label, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two fields may hold the same, and nothing here moves
        <figure key={at}>
          {label ? <figcaption>{label}</figcaption> : null}
          <blockquote>{value}</blockquote>
        </figure>
      ))}
    </section>
  )
}
