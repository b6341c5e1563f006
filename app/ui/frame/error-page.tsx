import { useLocation } from '@remix-run/react'
import { KeptWords } from '#app/ui/form/kept-words.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export type Failure = {
  status: number
  /** Why, in the page's language; a refusal brings its own sentence. */
  message?: string | undefined
  /** The refusal was only that nobody is signed in. */
  signInFirst?: boolean | undefined
  /** Names the request in the log. */
  reference?: string | undefined
  /** What was typed into the form that cannot be shown any more. */
  written?: readonly string[] | undefined
}

/** Why this cannot be shown, and what to do next. */
export function ErrorPage({ status, message, signInFirst, reference, written }: Failure) {
  const { pathname, search } = useLocation()
  const paths = usePaths()
  const country = `/${useLanguage()}`
  const text = useText().frame.failure
  const { title, advice } = text.of(status)
  const home = paths.home.endsWith('/') ? country : paths.home
  return (
    <div className="failure">
      <h1>{title}</h1>
      {message ? <p className="lead">{message}</p> : null}
      <p>{advice}</p>
      <KeptWords words={written ?? []} />
      <p className="buttons">
        {signInFirst ? (
          <ButtonLink href={paths.signIn(pathname + search)}>{text.signIn}</ButtonLink>
        ) : null}
        <ButtonLink href={home} second={signInFirst ?? false}>
          {text.home}
        </ButtonLink>
      </p>
      {status >= 500 && reference ? (
        <p className="quiet">
          {text.reference} <b className="number">{reference}</b>
        </p>
      ) : null}
    </div>
  )
}
