import { useText } from '#app/ui/use-language.ts'
import { CodeForm, type CodeFormFacts, ShownCode } from './code-form.tsx'

type Props = {
  secret: string
  qr: { path: string; size: number }
  shown: { code: string | null } | null
  form: CodeFormFacts
}

/** Three steps: install, scan or type, confirm. */
export function SetUp({ secret, qr, shown, form }: Props) {
  const text = useText().secondFactor
  const frame = `-4 -4 ${qr.size + 8} ${qr.size + 8}`
  return (
    <>
      <h1>{text.setUpTitle}</h1>
      <p>{text.setUpLead}</p>
      <h2>{text.installTitle}</h2>
      <p>{text.install}</p>
      <h2>{text.scanTitle}</h2>
      <p>{text.scan}</p>
      <svg className="qr" viewBox={frame} role="img" aria-label={text.qr}>
        <rect x="-4" y="-4" width="100%" height="100%" fill="#fff" />
        <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p>{text.typeKey}</p>
      <p>
        <code className="key">{secret}</code>
      </p>
      <h2>{text.confirmTitle}</h2>
      <ShownCode shown={shown} />
      <CodeForm form={form} does="set-up" hint={text.codeHint} button={text.setUpButton} />
    </>
  )
}
