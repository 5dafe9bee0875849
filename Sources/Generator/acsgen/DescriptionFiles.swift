// SPDX-License-Identifier: MIT

import ClientGenerator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The files that `--specs` names.
struct DescriptionFiles {
    /// Every file once, in the order of the arguments, a folder's files by name.
    let paths: [String]

    /// Whether only folders were given, so that what they don't describe is described nowhere.
    let areComplete: Bool

    init(_ arguments: [String]) throws {
        var paths: [String] = []
        var areComplete = true
        for argument in arguments {
            do {
                paths += try Self.files(in: argument)
            } catch let error as FileSystemError where error.code == ENOTDIR {
                paths.append(argument)
                areComplete = false
            } catch let error as FileSystemError where error.code == ENOENT {
                throw Failure.tool(
                    """
                    there is no '\(argument)' here
                    Run acsgen in the folder that holds your descriptions, or say where they are: --specs PATH
                    """
                )
            }
        }
        var seen: Set<String> = []
        self.paths = paths.filter { seen.insert($0).inserted }
        self.areComplete = areComplete
    }

    private static func files(in argument: String) throws -> [String] {
        let names = try LocalFileSystem().names(in: argument)
        // Examples stand beside the description that they are of.
        let files = names.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".examples.yaml") && !$0.hasPrefix(".") }
        guard !files.isEmpty else {
            throw Failure.tool("there is no description (*.yaml) in '\(argument)'")
        }
        let folder = argument.hasSuffix("/") ? argument : argument + "/"
        return files.sorted().map { folder + $0 }
    }
}
