import { listFile } from '#app/http/lists/list-file.server.ts'
import { readPeople } from '#app/services/accounts/people/read-people.server.ts'
import { peopleList } from '#app/ui/accounts/people-list.ts'

/** The people with their roles as a file; that it was read is an act like any other. */
export const loader = listFile({ area: 'office', rows: readPeople, describe: peopleList })
