/** Why a change was not carried out, under the reasons that commands give. */
export const refusals = {
  missing: 'This is no longer there: somebody removed it.',
  'body-missing': 'This body is no longer there: somebody removed it.',
  'superior-missing': 'The superior body is no longer there: somebody removed it.',
  'seat-missing': 'This seat is no longer there: somebody removed it.',
  'activity-missing': 'This activity is no longer there: somebody removed it.',
  'holder-missing': 'The body or seat of this column is no longer there.',
  'instrument-missing': 'This legal instrument is no longer there: somebody removed it.',
  'function-missing': 'This function is no longer there: somebody removed it.',
  'letter-outside-set': 'This letter does not belong to the letter set of the design.',
  'would-report-to-itself': 'A body cannot report to itself or to a body of its own branch.',
  'id-taken': 'This identifier is already in use in the design.',
  'field-unknown': 'This field cannot be changed here.',
  'value-unfit': 'This value does not fit the field.',
  'text-too-long': 'The text is too long: at most 10,000 characters are kept.',
  'too-many': 'The design is full: no more than 100,000 items of one kind are kept.',
  'read-only':
    'This design was changed by a newer version of the program and can only be read here. Reload the page to get the new version.',
} as const
