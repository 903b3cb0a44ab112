// Search normalises as the import does, so the module is shared.
export { normaliseText, searchText, sortKey, syllables } from '../text.js'
