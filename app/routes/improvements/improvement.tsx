import { whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { showImprovement } from '#app/services/improvements/read-improvements.server.ts'
import { ForViewer } from '#app/ui/for-viewer.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { ImprovementFacts, ImprovementWay } from '#app/ui/improvements/improvement-view.tsx'
import { calledAbout } from '#app/ui/improvements/in-words.ts'
import { ImprovementTag } from '#app/ui/improvements/state-tag.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ one: { number: number } }> = {
  title: (text, { one }) => text.improvements.of(one.number),
  section: 'services',
}

const page = publicPage({
  params: { improvement: 'number' },
  read: async (visit) =>
    whenAccepted(await showImprovement(visit, visit.params.improvement), (one) => ({ one })),
})
export const loader = page.loader

export default function ImprovementPage() {
  const { one } = useShown<typeof loader>()
  const say = useSay()
  const { paths, text: all } = say
  const text = all.improvements
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.facilities, label: all.facilities.crumb },
          { href: paths.facility(one.facility), label: calledAbout(say, one) },
        ]}
        here={text.of(one.number)}
      />
      <h1>{say.written(one.title)}</h1>
      <p>
        <ImprovementTag one={one} />
      </p>
      <Aside
        facts={
          <>
            <ImprovementFacts one={one} />
            <ForViewer who="staff">
              <p>
                <a href={paths.officeImprovement(one.number)}>{text.inOffice}</a>
              </p>
            </ForViewer>
          </>
        }
      >
        <ImprovementWay one={one} />
      </Aside>
    </>
  )
}
