/** Of an error that reaches the browser only its digest comes along: by this one a page knows that it may be asked again. */
export const UNAVAILABLE_DIGEST = "unavailable";
