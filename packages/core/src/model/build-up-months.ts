/** Building up a community can take a year (S30). */
export const buildUpMonths = 12;
