import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { inOffice } from '#app/http/sign-in/in-office.server.ts'
import { officeSections } from '#app/services/desk/office-sections.ts'
import { OfficeMenu } from '#app/ui/desk/office-menu.tsx'

/** The frame of the office: for staff only. Every page in it guards itself as well. */
export async function loader(args: LoaderFunctionArgs) {
  return { sections: officeSections(await inOffice(args)) }
}

export default function Office() {
  return (
    <>
      <OfficeMenu sections={useLoaderData<typeof loader>().sections} />
      <Outlet />
    </>
  )
}
