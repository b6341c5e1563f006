import { officeFrame } from '#app/http/pages/frame.server.ts'
import { officeSections } from '#app/services/desk/office-sections.ts'
import { OfficeMenu } from '#app/ui/desk/office-menu.tsx'
import { PageWithin, useShown } from '#app/ui/page.ts'

/** The frame of the office: for staff only. Every page in it guards itself as well. */
export const loader = officeFrame((visit) => ({ sections: officeSections(visit) }))

export default function Office() {
  return (
    <>
      <OfficeMenu sections={useShown<typeof loader>().sections} />
      <PageWithin />
    </>
  )
}
