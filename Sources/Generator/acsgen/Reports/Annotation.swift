// SPDX-License-Identifier: MIT

import ServiceDescription

/// A command of GitHub Actions, which shows a message at a line of a pull request.
struct Annotation {
    enum Level: String {
        case error
        case warning
        case notice
    }

    var level: Level
    var file: String
    /// The line and the column, counted from 1, if they are known.
    var place: (line: Int, column: Int?)?
    var title: String
    var message: String

    init(_ level: Level, file: String, place: (line: Int, column: Int?)?, title: String, _ message: String) {
        self.level = level
        self.file = file
        self.place = place
        self.title = title
        self.message = message
    }

    init(_ level: Level, at location: SourceLocation, title: String, _ message: String) {
        self.init(
            level,
            file: location.file,
            place: (location.line, location.column),
            title: title,
            message
        )
    }

    var text: String {
        var properties = [("file", file)]
        if let place {
            properties.append(("line", "\(place.line)"))
            if let column = place.column { properties.append(("col", "\(column)")) }
        }
        properties.append(("title", title))
        let list = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }.joined(separator: ",")
        return "::\(level.rawValue) \(list)::\(Self.escaped(message, isProperty: false))\n"
    }

    /// The form that the commands' reader undoes.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case "\r\n": result += "%0D%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.append(character)
            }
        }
    }
}
