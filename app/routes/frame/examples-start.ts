import { redirect } from '@remix-run/node'

export const loader = () => redirect('/ky/_examples')
