import { count } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

/** On the front page: the third job, to say how services work. */
export function ServicesJob({ facilities }: { facilities: { count: number } }) {
  const text = useText().facilities.front
  return (
    <section className="job">
      <h2>{text.title}</h2>
      <p>{text.lead(count(facilities.count, useLanguage()))}</p>
      <p className="buttons">
        <ButtonLink second href={usePaths().facilities}>
          {text.button}
        </ButtonLink>
      </p>
    </section>
  )
}
