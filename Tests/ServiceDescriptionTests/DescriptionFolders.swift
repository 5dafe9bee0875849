// SPDX-License-Identifier: MIT

/// The folders of the repository's descriptions.
enum DescriptionFolders {
    static let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    static let specs = repository + "/Specs"
    static let drafts = repository + "/Tests/Drafts"
}
