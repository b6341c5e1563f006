import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const hearingPaths = ({ home, place }: PlaceAddress) => {
  const hearing = (number: number) => `${home}/hearings/${number}`
  const office = (number: number) => `${home}/office/hearings/${number}`
  const language = home.split('/')[1]
  return {
    hearings: `${home}/hearings`,
    /** The order by which residents are consulted. */
    consultationOrder: `${home}/hearings/order`,
    /** One version of it, 0 for the model. */
    orderVersion: (version: number) => `${home}/hearings/order/versions/${version || 'model'}`,
    orderDocx: (version: number) =>
      `${home}/hearings/order/versions/${version || 'model'}/order.docx`,
    orderDifference: `${home}/hearings/order/difference`,
    writeOrder: `${home}/office/hearings/order`,
    hearing,
    hearingNotice: (number: number) => `${hearing(number)}/notice`,
    hearingNoticeDocx: (number: number) => `${hearing(number)}/notice.docx`,
    hearingQuestion: (number: number, question: number) =>
      `${hearing(number)}#question-${question}`,
    hearingReport: (number: number) => `${hearing(number)}/report`,
    hearingReportDocx: (number: number) => `${hearing(number)}/report.docx`,
    hearingMinutes: (number: number) => `${hearing(number)}/minutes`,
    hearingMinutesDocx: (number: number) => `${hearing(number)}/minutes.docx`,
    myQuestions: `${home}/account/hearings`,
    askHearing: (number: number) => `${home}/account/hearings/${number}/ask`,
    countAttendance: (number: number) => `${office(number)}/attendance`,
    attendanceSheet: (number: number) => `${office(number)}/attendance/sheet`,
    attendanceSheetDocx: (number: number) => `${office(number)}/attendance/sheet.docx`,
    takeInQuestion: (number: number) => `${office(number)}/questions/new`,
    answerHearingQuestion: (number: number, question: number) =>
      `${office(number)}/questions/${question}`,
    /** Where a question becomes a remark on a line. */
    takeOverQuestion: (number: number, question: number) =>
      `${office(number)}/questions/${question}/remark`,
    writeMinutes: (number: number) => `${office(number)}/minutes`,
    /** For the calendar of a phone. */
    hearingCalendar: (number: number) => `/data/${place}/hearings/${number}/${language}.ics`,
    hearingsFeed: `/data/${place}/hearings/${language}.atom`,
    officeHearings: `${home}/office/hearings`,
    newHearing: `${home}/office/hearings/new`,
    officeHearing: office,
    editHearing: (number: number) => `${office(number)}/edit`,
    hearingInvitations: (number: number) => `${office(number)}/invitations`,
    hearingInvitationsPaper: (number: number) => `${office(number)}/invitations/paper`,
    hearingInvitationsDocx: (number: number) => `${office(number)}/invitations/paper.docx`,
  }
}

export const pages: NounPages = {
  place: {
    hearings: 'hearings/hearings.tsx',
    'hearings/files/:file': 'hearings/hearings-file.ts',
    'hearings/order': 'hearings/order/order.tsx',
    'hearings/order/versions/:version': 'hearings/order/order-version.tsx',
    'hearings/order/versions/:version/order.docx': 'hearings/order/order-docx.ts',
    'hearings/order/difference': 'hearings/order/difference.tsx',
    'hearings/:hearing': 'hearings/hearing.tsx',
    'hearings/:hearing/notice': 'hearings/notice.tsx',
    'hearings/:hearing/notice.docx': 'hearings/notice-docx.ts',
    'hearings/:hearing/report': 'hearings/report.tsx',
    'hearings/:hearing/report.docx': 'hearings/report-docx.ts',
    'hearings/:hearing/minutes': 'hearings/minutes.tsx',
    'hearings/:hearing/minutes.docx': 'hearings/minutes-docx.ts',
    'account/hearings': 'hearings/mine.tsx',
    'account/hearings/:hearing/ask': 'hearings/ask.tsx',
  },
  bare: {
    'data/:place/hearings/:feed': 'hearings/feed.ts',
    'data/:place/hearings/:hearing/:calendar': 'hearings/calendar.ts',
  },
  office: {
    hearings: 'hearings/office/hearings.tsx',
    'hearings/files/:file': 'hearings/office/hearings-file.ts',
    'hearings/order': 'hearings/office/order.tsx',
    'hearings/new': 'hearings/office/new-hearing.tsx',
    'hearings/:hearing': 'hearings/office/hearing.tsx',
    'hearings/:hearing/edit': 'hearings/office/edit-hearing.tsx',
    'hearings/:hearing/invitations': 'hearings/office/invitations.tsx',
    'hearings/:hearing/invitations/paper': 'hearings/office/invitations-paper.tsx',
    'hearings/:hearing/invitations/paper.docx': 'hearings/office/invitations-docx.ts',
    'hearings/:hearing/attendance': 'hearings/office/attendance.tsx',
    'hearings/:hearing/attendance/sheet': 'hearings/office/attendance-sheet.tsx',
    'hearings/:hearing/attendance/sheet.docx': 'hearings/office/attendance-docx.ts',
    'hearings/:hearing/questions/new': 'hearings/office/new-question.tsx',
    'hearings/:hearing/questions/:question': 'hearings/office/question.tsx',
    'hearings/:hearing/questions/:question/remark': 'hearings/office/question-remark.tsx',
    'hearings/:hearing/minutes': 'hearings/office/write-minutes.tsx',
  },
}
