import { listFile } from '#app/http/lists/list-file.server.ts'
import { listReports } from '#app/services/evaluation/reports/list-reports.server.ts'
import { reportList } from '#app/ui/evaluation/lists/report-list.ts'

/** What was reported and what is hidden, as a file. */
export const loader = listFile({ area: 'office', rows: listReports, describe: reportList })
