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

/// The files that `--specs` or the configuration specifies.
struct DescriptionFiles {
    /// Every file once: in the order of the arguments, and by name in a folder.
    let paths: [String]

    /// Whether only folders were given, so that they contain all descriptions.
    let areComplete: Bool

    init(_ arguments: [String]) throws {
        var paths: [String] = []
        var areComplete = true
        for argument in arguments {
            do {
                guard let found = try FolderListing.descriptions(in: argument) else {
                    throw Failure.tool("there is no description (*.yaml) in '\(argument)'")
                }
                paths += found
            } catch let error as FolderListing.Failure where error.code == ENOTDIR {
                paths.append(argument)
                areComplete = false
            } catch let error as FolderListing.Failure where error.code == ENOENT {
                throw Failure.tool(
                    """
                    '\(argument)' does not exist
                    Pass the path of your descriptions, --specs PATH, or correct it in acsgen.yaml
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
}
