export declare const ROOT: string;
export declare function nodeComplaint(version?: string): string | null;
export declare function missingPackage(root?: string): string | null;
export declare function install(say: (line: string) => void): Promise<void>;
export declare function runAfterInstall(module: string): Promise<void>;
