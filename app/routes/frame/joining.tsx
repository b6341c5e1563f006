import { publicPage } from '#app/http/pages/page.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { TextPage } from '#app/ui/texts/text-page.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.pages.joining.title }

export const loader = publicPage({}).loader

export default function Joining() {
  return <TextPage words={useText().pages.joining} />
}
