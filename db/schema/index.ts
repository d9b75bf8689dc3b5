export * from "./course";
export * from "./fund";
export * from "./identity";
export * from "./interview";
export * from "./member";
export * from "./plan";
export * from "./portal";
export * from "./record";
