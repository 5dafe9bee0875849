// SPDX-License-Identifier: MIT

import ClientGenerator
import ServiceDescription

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
            } catch let error as FolderListing.Failure where error.code == ENOTDIR {
                paths.append(argument)
                areComplete = false
            } catch let error as FolderListing.Failure where error.code == ENOENT {
                throw Failure.tool(
                    """
                    there is no '\(argument)' here
                    Run acsgen in the folder that holds your descriptions, or say where they are: --specs PATH
                    """
                )
            } catch let error as FolderListing.Failure {
                throw FileSystemError("list", argument, code: error.code)
            }
        }
        var seen: Set<String> = []
        self.paths = paths.filter { seen.insert($0).inserted }
        self.areComplete = areComplete
    }

    private static func files(in argument: String) throws -> [String] {
        let files = try FolderListing(argument).descriptions
        guard !files.isEmpty else {
            throw Failure.tool("there is no description (*.yaml) in '\(argument)'")
        }
        let folder = argument.hasSuffix("/") ? argument : argument + "/"
        return files.map { folder + $0 }
    }
}
