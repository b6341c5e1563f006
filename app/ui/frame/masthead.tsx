import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import type { FrameFacts } from './frame-facts.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Tunduk } from './tunduk.tsx'

type Props = {
  /** The municipality; null on the pages of the whole country. */
  here: Pick<FrameFacts, 'name' | 'demonstration' | 'signedIn'> | null
}

/** Mark, municipality, languages, and the way to one's own pages. */
export function Masthead({ here }: Props) {
  const text = useText().frame
  const paths = usePaths()
  const country = `/${useLanguage()}`
  return (
    <header className="masthead">
      <div className="page">
        <a className="brand" href={here ? paths.home : country}>
          <Tunduk />
          <span>
            <b>{here?.name ?? text.product}</b>
            <small>{here?.demonstration ? text.demonstrationMark : here && text.product}</small>
          </span>
        </a>
        <LanguageSwitch />
        {here ? (
          <a className="sign-in" href={paths.account}>
            {here.signedIn ? text.myPage : text.signIn}
          </a>
        ) : null}
      </div>
    </header>
  )
}
