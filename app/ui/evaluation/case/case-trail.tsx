import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** The way back from one act to its case and the desk. */
export function CaseTrail({ number, here }: { number: number; here: string }) {
  const paths = usePaths()
  const trail = [
    { href: paths.checks, label: useText().checks.title },
    { href: paths.check(number), label: `№ ${number}` },
  ]
  return <Breadcrumb trail={trail} here={here} />
}
