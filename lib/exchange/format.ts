/** Name and version of the JSON export. A new version can still read the older ones. */
export const FORMAT = 'by-whose-count';
export const FORMAT_VERSION = 1;
