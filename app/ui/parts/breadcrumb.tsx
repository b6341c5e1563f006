import { useText } from '#app/ui/use-language.ts'

type Props = {
  trail: readonly { href: string; label: string }[]
  /** The present page, in a word or two. */
  here: string
}

/** The way back up. */
export function Breadcrumb({ trail, here }: Props) {
  return (
    <nav className="breadcrumb" aria-label={useText().frame.wayBack}>
      <ol>
        {trail.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
