/** Of fewer people a figure says something of somebody: it is not for everybody. */
export const fewestTold = 5;
