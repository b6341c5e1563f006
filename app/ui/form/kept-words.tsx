import { useText } from '#app/ui/use-language.ts'

/** What was typed into a form that cannot be shown any more, to be copied. */
export function KeptWords({ words }: { words: readonly string[] }) {
  const text = useText().frame.form
  if (words.length === 0) return null
  return (
    <section className="kept-words">
      <h2>{text.written}</h2>
      {words.map((typed) => (
        <blockquote key={typed}>{typed}</blockquote>
      ))}
    </section>
  )
}
