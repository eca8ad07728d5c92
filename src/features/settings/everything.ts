/** Stands where a slot would name one passport: all that the notebook keeps on this computer. */
export const everything = 'everything';
