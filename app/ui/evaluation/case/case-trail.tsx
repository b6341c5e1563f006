import { numero } from '#app/i18n/format.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

/** The way back from one step to its case and the desk. */
export function CaseTrail({ number, here }: { number: number; here: string }) {
  const language = useLanguage()
  const paths = usePaths()
  const trail = [
    { href: paths.checks, label: useText().checks.title },
    { href: paths.check(number), label: numero(number, language) },
  ]
  return <Breadcrumb trail={trail} here={here} />
}
